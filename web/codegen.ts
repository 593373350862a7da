import type { CodegenConfig } from '@graphql-codegen/cli';
import { readdirSync } from 'node:fs';

// One folder of types per feature: a page then loads the documents of its own feature and no other.
const features = [
  ...readdirSync('src/features')
    .filter(name => readdirSync(`src/features/${name}`).some(file => file.endsWith('.graphql')))
    .map(name => ({ name, documents: `src/features/${name}/*.graphql` })),
  { name: 'session', documents: 'src/server/*.graphql' },
];

const config: CodegenConfig = {
  schema: '../docs/schema/schema.graphql',
  ignoreNoDocuments: true,
  generates: Object.fromEntries(features.map(({ name, documents }) => [`src/server/generated/${name}/`, {
    documents,
    preset: 'client',
    presetConfig: { fragmentMasking: false },
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      scalars: { ID: 'string', Date: 'string', DateTime: 'string', Decimal: 'number' },
    },
  }])),
};

export default config;
