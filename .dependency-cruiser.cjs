// Who may import whom, type imports too. Each rule says what to do instead.
const may = {
  domain: [],
  protocol: ['domain'],
  'protocol/schema': ['domain', 'protocol'],
  crm: ['domain'],
  text: ['domain'],
  browser: ['domain', 'protocol'],
  ui: ['domain', 'text'],
  content: ['domain', 'protocol', 'crm', 'browser', 'ui', 'text'],
  background: ['domain', 'protocol', 'protocol/schema', 'crm', 'browser', 'text'],
  popup: ['domain', 'protocol', 'protocol/schema', 'browser', 'ui', 'text', 'crm/catalogue'],
  options: ['domain', 'protocol', 'protocol/schema', 'browser', 'ui', 'text', 'crm/catalogue'],
  desk: ['domain', 'protocol', 'protocol/schema', 'ui', 'text', 'crm/catalogue'],
  hub: ['domain', 'protocol', 'protocol/schema', 'text'],
};
const files = (layer) =>
  layer === 'crm/catalogue'
    ? '^src/crm/catalogue'
    : layer === 'protocol'
      ? '^src/protocol/(?!schema/)'
      : `^src/${layer}/`;
const instead = {
  domain: 'domain decides with what it is given: pass it in as an argument',
  protocol: 'protocol only names what travels; parsing belongs in protocol/schema',
  'protocol/schema': 'a schema satisfies a type of domain or protocol, it imports nothing else of ours',
  crm: 'an adapter reads the page that it is given: no network, clock or extension API',
  text: 'strings may take values of domain types, nothing else',
  browser: 'browser adapts extension APIs and decides nothing',
  ui: 'ui shows what it is given: pass it in as a property',
  content: 'content meets the other programs by message (protocol/messages) and carries no schema library',
  background: 'programs meet by message or HTTP, never by import',
  popup: 'programs meet by message or HTTP, never by import',
  options: 'programs meet by message or HTTP, never by import',
  desk: 'the desk meets the hub by HTTP (protocol/hub-api)',
  hub: 'the hub meets clients by HTTP (protocol/hub-api)',
};
const libraries = { domain: [], protocol: [], crm: [], text: [] };

module.exports = {
  forbidden: [
    ...Object.entries(may).map(([layer, allowed]) => ({
      name: `layer-${layer.replace('/', '-')}`,
      comment: instead[layer],
      severity: 'error',
      from: { path: files(layer) },
      to: { path: '^(src|test|demo|bench|tools)/', pathNot: [files(layer), ...allowed.map(files)] },
    })),
    ...Object.keys(libraries).map((layer) => ({
      name: `no-library-in-${layer}`,
      comment: `${layer} needs no library: ${instead[layer]}`,
      severity: 'error',
      from: { path: files(layer) },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'core'] },
    })),
    {
      name: 'no-schema-library-in-content',
      comment: 'what runs on a page is already parsed by the worker',
      severity: 'error',
      from: { path: '^src/(content|crm|ui|browser/page)/' },
      to: { path: 'node_modules/(zod|mustache|mdast)' },
    },
    {
      name: 'extension-api-only-in-browser',
      comment: 'only src/browser touches the extension API and IndexedDB: add what you need there',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/browser/' },
      to: { path: 'node_modules/(webextension-polyfill|idb)' },
    },
    {
      name: 'no-circle',
      comment: 'two files that need each other are one file',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'unresolvable',
      severity: 'error',
      from: { path: '^(src|test|demo|bench|tools)/' },
      to: { couldNotResolve: true, pathNot: ['\\?', '\\.css$', '^virtual:'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
