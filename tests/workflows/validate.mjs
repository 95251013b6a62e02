// Prints every fault of GitHub workflows by the published schema, one a line: node validate.mjs <file> ...
import { readFileSync } from 'node:fs';
import validator from '@action-validator/core';

for (const path of process.argv.slice(2)) {
  for (const fault of validator.validateWorkflow(readFileSync(path, 'utf8')).errors) {
    console.log(`${path}: ${fault.path ?? ''} ${fault.title} ${JSON.stringify(fault.states ?? fault.detail ?? '')}`);
  }
}
