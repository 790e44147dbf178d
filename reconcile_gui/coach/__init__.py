"""The language coach: rules as data, matched sentence by sentence."""
