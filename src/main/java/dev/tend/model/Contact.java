package dev.tend.model;

/// A person at the customer's (F1, F13, F17).
public record Contact(String name, Attributes attributes, Places places) {}
