package dev.tend.model;

/// One answer of a list that the book declares.
public record Choice(String code, Label label) implements Coded {}
