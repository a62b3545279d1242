import { TRANSITION_RULES, type Permission, type Transition } from '@gongkai/core'

/** The permission a step of the workflow asks for. */
export function permissionOfStep(input: { transition: Transition }): Permission {
  return TRANSITION_RULES[input.transition].permission
}
