import './dose/graphql.ts';
import './exercise/doors-graphql.ts';
import './exercise/ladder-graphql.ts';
import './exercise-version/graphql.ts';
import { builder } from './builder.ts';

export const schema = builder.toSchema();
