package dev.tend.model;

/// A planned action that is still open (F28). Its id is that of the entry that planned it.
public record Action(String id, Happening.Plan plan, Moment due, Entry entry) {
    public String owner() {
        return plan.owner();
    }
}
