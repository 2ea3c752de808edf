/// Somebody at a customer.
record Contact(String name, String title, String role, String phone, String email) {}
