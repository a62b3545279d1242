import ts from 'typescript'

/** One exported name of a source file. */
export interface ExportedName {
  readonly name: string
  readonly line: number
  /** The last line of its declaration. */
  readonly lastLine: number
  /** Whether a doc comment stands above it. */
  readonly documented: boolean
}

/** The names a TypeScript source declares and exports; re-exports belong to the file that declares them. */
export function exportedNames(fileName: string, text: string): ExportedName[] {
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.ES2023, true)
  return source.statements.filter(isExported).flatMap((statement) => {
    const lineAt = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1
    const line = lineAt(statement.getStart(source))
    const lastLine = lineAt(statement.end)
    const documented = ts.getJSDocCommentsAndTags(statement).length > 0
    return namesOf(statement).map((name) => ({ name, line, lastLine, documented }))
  })
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []
  return modifiers.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map((declaration) => declaration.name.getText())
  }
  const named = statement as ts.Statement & { readonly name?: ts.Node }
  return named.name === undefined ? [] : [named.name.getText()]
}
