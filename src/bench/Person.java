/// Somebody of the team.
record Person(String code, String name, String role) {}
