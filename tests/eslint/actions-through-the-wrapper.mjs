const message =
  '`{{name}}` must return handleForm(…) or handlePublicForm(…): the wrapper checks the origin, signs in and parses; an action without it is an open door.'

const callsWrapper = /^handle[A-Z]?\w*Form$/

function isServerModule(program) {
  return program.body.some((node) => node.directive === 'use server')
}

function returnsWrapper(declaration) {
  const last = declaration.body.body.at(-1)
  if (last?.type !== 'ReturnStatement') return false
  const call = last.argument?.type === 'AwaitExpression' ? last.argument.argument : last.argument
  return call?.type === 'CallExpression' && callsWrapper.test(call.callee.name ?? '')
}

/** In a 'use server' file every exported function is reachable from the browser. */
export const actionsThroughTheWrapper = {
  meta: { type: 'problem', messages: { naked: message }, schema: [] },
  create(context) {
    if (!isServerModule(context.sourceCode.ast)) return {}
    const report = (node, name) => context.report({ node, messageId: 'naked', data: { name } })
    return {
      ExportNamedDeclaration(node) {
        const { declaration } = node
        if (node.exportKind === 'type') return
        if (declaration?.type !== 'FunctionDeclaration') report(node, 'export')
        else if (!returnsWrapper(declaration)) report(node, declaration.id.name)
      },
      ExportDefaultDeclaration: (node) => report(node, 'default'),
    }
  },
}
