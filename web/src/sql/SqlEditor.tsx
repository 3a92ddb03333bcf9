import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { MySQL, PostgreSQL, type SQLDialect, SQLite, StandardSQL, sql } from '@codemirror/lang-sql';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import { sqlTheme } from './sqlTheme';

interface SqlEditorProps {
  /** The text to begin with; a new one replaces what is in the editor. */
  text: string;
  dialect: string | null;
  onChange: (text: string) => void;
  onRun: () => void;
}

/** A SQL editor. Ctrl+Enter runs; Tab moves on, so that nobody is caught in it. */
export function SqlEditor({ text, dialect, onChange, onRun }: SqlEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const handlers = useRef({ onChange, onRun });
  handlers.current = { onChange, onRun };

  useEffect(() => {
    if (place.current === null) {
      return;
    }
    const run = () => {
      handlers.current.onRun();
      return true;
    };
    const editor = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: text,
        extensions: [
          keymap.of([{ key: 'Mod-Enter', run }, ...defaultKeymap, ...historyKeymap]),
          history(),
          sql({ dialect: editorDialect(dialect), upperCaseKeywords: true }),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': 'SQL statement' }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) {
              handlers.current.onChange(update.state.doc.toString());
            }
          }),
          sqlTheme,
        ],
      }),
    });
    return () => editor.destroy();
  }, [text, dialect]);

  return <div ref={place} />;
}

function editorDialect(dialect: string | null): SQLDialect {
  switch (dialect) {
    case 'mysql':
    case 'mariadb':
    case 'tidb':
      return MySQL;
    case 'sqlite':
      return SQLite;
    case 'duckdb':
    case 'postgresql':
      return PostgreSQL;
    default:
      return StandardSQL;
  }
}
