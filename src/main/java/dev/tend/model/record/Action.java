package dev.tend.model.record;

import dev.tend.model.value.Moment;

/// A planned action that is still open (F28). Its id is that of the entry that planned it; `owner`
/// is the person or department it was given to last (F36).
public record Action(String id, Happening.Plan plan, Moment due, String owner, Entry entry) {}
