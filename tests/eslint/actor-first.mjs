/** Every branch of the parameter's type carries what an Actor carries; a narrowed Actor passes too. */
function isActor(type) {
  const branches = type.isUnion() ? type.types : [type]
  return branches.every(
    (branch) => branch.getProperty('role') && branch.getProperty('governmentId'),
  )
}

function takesActorFirst(signature, checker) {
  const [first] = signature.getParameters()
  return first?.name === 'actor' && isActor(checker.getTypeOfSymbol(first))
}

/**
 * Exported functions of queries and commands take `actor: Actor` first. It asks the type checker,
 * so a command built by another function is judged like a written one.
 */
export const actorFirst = {
  meta: {
    type: 'problem',
    messages: {
      missing:
        '`{{name}}` must take `actor: Actor` first: a query or command that does not know who asks cannot know which rows they may see.',
    },
    schema: [],
  },
  create(context) {
    const services = context.sourceCode.parserServices
    const checker = services.program.getTypeChecker()
    return {
      'Program:exit'(node) {
        const moduleSymbol = checker.getSymbolAtLocation(services.esTreeNodeToTSNodeMap.get(node))
        if (!moduleSymbol) return
        for (const exported of checker.getExportsOfModule(moduleSymbol)) {
          const calls = checker.getTypeOfSymbol(exported).getCallSignatures()
          if (calls.every((call) => takesActorFirst(call, checker))) continue
          context.report({ node, messageId: 'missing', data: { name: exported.name } })
        }
      },
    }
  },
}
