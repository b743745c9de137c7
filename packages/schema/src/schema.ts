import './api-token/graphql.ts';
import './client/graphql.ts';
import './clinic/graphql.ts';
import './dose/graphql.ts';
import './exercise/doors-graphql.ts';
import './exercise/ladder-graphql.ts';
import './exercise-version/graphql.ts';
import './member/graphql.ts';
import './routine/doors-graphql.ts';
import './routine/steps-graphql.ts';
import './routine/used-in-graphql.ts';
import './sign-in/graphql.ts';
import './viewer/graphql.ts';
import { builder } from './builder.ts';

export const schema = builder.toSchema();
