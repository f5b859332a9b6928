// A MongoDB-compatible server in one program: FerretDB 1.24.2 over SQLite. It is FerretDB, not MongoDB, and says so to every client.
//
// It exists because `go install` of FerretDB's own command panics: its version file is not in the module. Started as
//
//	ferretdb -listen 127.0.0.1:27017 -data ./data
//
// it serves until it gets SIGTERM or SIGINT. With -tls-cert and -tls-key it serves TLS instead.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log/slog"
	"os"
	"os/signal"
	"path/filepath"
	"runtime/debug"
	"syscall"

	"github.com/FerretDB/FerretDB/build/version"
	"github.com/FerretDB/FerretDB/ferretdb"
)

func main() {
	listen := flag.String("listen", "127.0.0.1:27017", "address to listen on")
	data := flag.String("data", "data", "folder of the SQLite databases; made when it is missing")
	cert := flag.String("tls-cert", "", "certificate file in PEM; TLS instead of plain TCP")
	key := flag.String("tls-key", "", "key file of the certificate")
	flag.Parse()
	if err := serve(*listen, *data, *cert, *key); err != nil {
		fmt.Fprintln(os.Stderr, "ferretdb:", err)
		os.Exit(1)
	}
}

func serve(listen, data, cert, key string) error {
	if (cert == "") != (key == "") {
		return errors.New("-tls-cert and -tls-key go together")
	}
	if flag.NArg() > 0 {
		return fmt.Errorf("unknown argument %q", flag.Arg(0))
	}
	folder, err := filepath.Abs(data)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return err
	}
	listener := ferretdb.ListenerConfig{TCP: listen}
	if cert != "" {
		listener = ferretdb.ListenerConfig{TLS: listen, TLSCertFile: cert, TLSKeyFile: key}
	}
	server, err := ferretdb.New(&ferretdb.Config{
		Listener:  listener,
		Handler:   "sqlite",
		SQLiteURL: "file:" + folder + "/",
		Logger:    slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelError})),
	})
	if err != nil {
		return err
	}
	version.Get().Version = module("github.com/FerretDB/FerretDB")
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	go keepIndexed(ctx, folder, slog.New(slog.NewTextHandler(os.Stderr, nil)))
	return server.Run(ctx)
}

// module tells the version of a module that this program was built with: embedded, FerretDB does not know its own.
func module(path string) string {
	if build, ok := debug.ReadBuildInfo(); ok {
		for _, dependency := range build.Deps {
			if dependency.Path == path {
				return dependency.Version
			}
		}
	}
	return "unknown"
}
