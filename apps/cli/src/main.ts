process.stdout.write('用法：gongkai <check|serve|migrate|demo|verify> [选项]\n')
