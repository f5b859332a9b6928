package main

import (
	"context"
	"database/sql"
	"fmt"
	"log/slog"
	"path/filepath"
	"strings"
	"time"

	_ "modernc.org/sqlite"
)

// FerretDB 1.24.2 over SQLite indexes `_ferretdb_sjson->"_id"` and asks for `_ferretdb_sjson->'$._id'`. To SQLite these are two
// expressions, so every read, update and delete by id looks at every document of the collection. The index that its questions need is
// made here, beside its own. (Versions of SQLite before 3.38 know neither; the driver that is built in does.)
const askedFor = `CREATE INDEX IF NOT EXISTS %q ON %q (_ferretdb_sjson->'$._id')`

const (
	suffix = "_asked_id"
	look   = 200 * time.Millisecond
)

// keepIndexed gives every collection of a folder the index, soon after it came into being, until the context ends.
func keepIndexed(ctx context.Context, folder string, log *slog.Logger) {
	open := map[string]*sql.DB{}
	defer func() {
		for _, db := range open {
			_ = db.Close()
		}
	}()
	for ticker := time.NewTicker(look); ; {
		select {
		case <-ctx.Done():
			ticker.Stop()
			return
		case <-ticker.C:
			files, _ := filepath.Glob(filepath.Join(folder, "*.sqlite"))
			for _, file := range files {
				if open[file] == nil {
					db, err := sql.Open("sqlite", "file:"+file+"?mode=rw&_pragma=busy_timeout(10000)")
					if err != nil {
						log.Error("an index could not be made", "file", file, "error", err)
						continue
					}
					open[file] = db
				}
				if err := index(ctx, open[file]); err != nil && ctx.Err() == nil {
					log.Error("an index could not be made", "file", file, "error", err)
				}
			}
		}
	}
}

// index adds what is missing. A database that is just being made has no list of collections yet, and a collection may go meanwhile.
func index(ctx context.Context, db *sql.DB) error {
	missing, err := tablesWithout(ctx, db)
	if err != nil {
		return err
	}
	for _, table := range missing {
		if _, err := db.ExecContext(ctx, fmt.Sprintf(askedFor, table+suffix, table)); err != nil && !strings.Contains(err.Error(), "no such table") {
			return err
		}
	}
	return nil
}

func tablesWithout(ctx context.Context, db *sql.DB) ([]string, error) {
	rows, err := db.QueryContext(ctx, `SELECT t.name FROM sqlite_master t WHERE t.type = 'table'
		AND EXISTS (SELECT 1 FROM sqlite_master i WHERE i.type = 'index' AND i.tbl_name = t.name AND i.name = t.name || '__id_')
		AND NOT EXISTS (SELECT 1 FROM sqlite_master i WHERE i.type = 'index' AND i.name = t.name || ?)`, suffix)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var tables []string
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			return nil, err
		}
		tables = append(tables, name)
	}
	return tables, rows.Err()
}
