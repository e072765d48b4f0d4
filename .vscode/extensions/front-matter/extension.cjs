'use strict';

const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const vscode = require('vscode');
const { completionsAt, hoverAt, kindOf } = require('./front-matter.cjs');

/** The schemas are beside the extensions, in the project's .vscode. */
function schemaOf(document) {
  const kind = kindOf(document.uri.path);
  if (kind === undefined) return undefined;
  return JSON.parse(readFileSync(join(__dirname, '../../schemas', `${kind}.schema.json`), 'utf8'));
}

const linesOf = (document) => document.getText().split(/\r\n?|\n/);

exports.activate = (context) => {
  context.subscriptions.push(
    vscode.languages.registerCompletionItemProvider('markdown', {
      provideCompletionItems(document, position) {
        const schema = schemaOf(document);
        if (!schema) return [];
        return completionsAt(schema, linesOf(document), position.line).map(
          ({ label, text, about }) => {
            const item = new vscode.CompletionItem(label, vscode.CompletionItemKind.Field);
            item.insertText = text;
            item.documentation = about;
            return item;
          },
        );
      },
    }),
    vscode.languages.registerHoverProvider('markdown', {
      provideHover(document, position) {
        const schema = schemaOf(document);
        const about = schema && hoverAt(schema, linesOf(document), position.line);
        return about ? new vscode.Hover(about) : undefined;
      },
    }),
  );
};
