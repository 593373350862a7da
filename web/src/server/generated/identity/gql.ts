/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "fragment StartSeat on Seat {\n  id\n  slug\n  roleName\n  scope\n  level\n  side\n  from\n  vacant\n  kommun {\n    code\n    name\n  }\n  namnd {\n    name\n  }\n  forum {\n    slug\n    name\n  }\n  object {\n    slug\n    name\n    family {\n      slug\n    }\n  }\n  holder {\n    slug\n    name\n  }\n  deputy {\n    slug\n    name\n  }\n}\n\nquery Start {\n  me {\n    seats {\n      ...StartSeat\n    }\n    deputySeats {\n      ...StartSeat\n    }\n  }\n  objectMap {\n    families {\n      slug\n      objects {\n        slug\n        name\n        vacantSeats {\n          role\n          kommun\n        }\n        duplicates {\n          function\n          systems\n        }\n        gaps {\n          matterType\n          matterTypeName\n          kommuner\n          amount\n          outcome\n        }\n      }\n    }\n  }\n}\n\nquery StartRights {\n  decisionRights(first: 200) {\n    nodes {\n      id\n      key\n      text\n      source\n      sentence\n      covers {\n        objects\n        families\n      }\n      steps {\n        order\n        procedure\n        rule\n        sentence\n        decider {\n          kind\n          name\n          slug\n        }\n      }\n    }\n  }\n}": typeof types.StartSeatFragmentDoc,
};
const documents: Documents = {
    "fragment StartSeat on Seat {\n  id\n  slug\n  roleName\n  scope\n  level\n  side\n  from\n  vacant\n  kommun {\n    code\n    name\n  }\n  namnd {\n    name\n  }\n  forum {\n    slug\n    name\n  }\n  object {\n    slug\n    name\n    family {\n      slug\n    }\n  }\n  holder {\n    slug\n    name\n  }\n  deputy {\n    slug\n    name\n  }\n}\n\nquery Start {\n  me {\n    seats {\n      ...StartSeat\n    }\n    deputySeats {\n      ...StartSeat\n    }\n  }\n  objectMap {\n    families {\n      slug\n      objects {\n        slug\n        name\n        vacantSeats {\n          role\n          kommun\n        }\n        duplicates {\n          function\n          systems\n        }\n        gaps {\n          matterType\n          matterTypeName\n          kommuner\n          amount\n          outcome\n        }\n      }\n    }\n  }\n}\n\nquery StartRights {\n  decisionRights(first: 200) {\n    nodes {\n      id\n      key\n      text\n      source\n      sentence\n      covers {\n        objects\n        families\n      }\n      steps {\n        order\n        procedure\n        rule\n        sentence\n        decider {\n          kind\n          name\n          slug\n        }\n      }\n    }\n  }\n}": types.StartSeatFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment StartSeat on Seat {\n  id\n  slug\n  roleName\n  scope\n  level\n  side\n  from\n  vacant\n  kommun {\n    code\n    name\n  }\n  namnd {\n    name\n  }\n  forum {\n    slug\n    name\n  }\n  object {\n    slug\n    name\n    family {\n      slug\n    }\n  }\n  holder {\n    slug\n    name\n  }\n  deputy {\n    slug\n    name\n  }\n}\n\nquery Start {\n  me {\n    seats {\n      ...StartSeat\n    }\n    deputySeats {\n      ...StartSeat\n    }\n  }\n  objectMap {\n    families {\n      slug\n      objects {\n        slug\n        name\n        vacantSeats {\n          role\n          kommun\n        }\n        duplicates {\n          function\n          systems\n        }\n        gaps {\n          matterType\n          matterTypeName\n          kommuner\n          amount\n          outcome\n        }\n      }\n    }\n  }\n}\n\nquery StartRights {\n  decisionRights(first: 200) {\n    nodes {\n      id\n      key\n      text\n      source\n      sentence\n      covers {\n        objects\n        families\n      }\n      steps {\n        order\n        procedure\n        rule\n        sentence\n        decider {\n          kind\n          name\n          slug\n        }\n      }\n    }\n  }\n}"): (typeof documents)["fragment StartSeat on Seat {\n  id\n  slug\n  roleName\n  scope\n  level\n  side\n  from\n  vacant\n  kommun {\n    code\n    name\n  }\n  namnd {\n    name\n  }\n  forum {\n    slug\n    name\n  }\n  object {\n    slug\n    name\n    family {\n      slug\n    }\n  }\n  holder {\n    slug\n    name\n  }\n  deputy {\n    slug\n    name\n  }\n}\n\nquery Start {\n  me {\n    seats {\n      ...StartSeat\n    }\n    deputySeats {\n      ...StartSeat\n    }\n  }\n  objectMap {\n    families {\n      slug\n      objects {\n        slug\n        name\n        vacantSeats {\n          role\n          kommun\n        }\n        duplicates {\n          function\n          systems\n        }\n        gaps {\n          matterType\n          matterTypeName\n          kommuner\n          amount\n          outcome\n        }\n      }\n    }\n  }\n}\n\nquery StartRights {\n  decisionRights(first: 200) {\n    nodes {\n      id\n      key\n      text\n      source\n      sentence\n      covers {\n        objects\n        families\n      }\n      steps {\n        order\n        procedure\n        rule\n        sentence\n        decider {\n          kind\n          name\n          slug\n        }\n      }\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;