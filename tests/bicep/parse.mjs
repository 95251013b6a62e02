// Prints the syntax trees of Bicep files as JSON: node parse.mjs <file> ...
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Language, Parser } from 'web-tree-sitter';

await Parser.init();
const parser = new Parser();
parser.setLanguage(await Language.load(fileURLToPath(import.meta.resolve('tree-sitter-bicep/tree-sitter-bicep.wasm'))));

function tree(node, field) {
  const children = node.children.map((child, index) => tree(child, node.fieldNameForChild(index)));
  const isFault = node.isError || node.isMissing;
  return { type: node.type, field, isFault, start: node.startIndex, end: node.endIndex, line: node.startPosition.row + 1, children };
}

console.log(JSON.stringify(process.argv.slice(2).map((path) => {
  const source = readFileSync(path, 'utf8');
  return { path, source, root: tree(parser.parse(source).rootNode, null) };
})));
