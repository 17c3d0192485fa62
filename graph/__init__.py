"""The core of casegraph: schema, casebook, stores, names, views. Imports neither loaders nor queries."""
