import java.time.LocalDate;
import java.util.List;

/// An invented customer, before anything happened with it.
record Company(
        String key,
        String number,
        String name,
        boolean chinese,
        String region,
        String industry,
        LocalDate created,
        Person owner,
        Person collaborator,
        List<Contact> contacts,
        int seats) {
    String grade() {
        return seats > 400 ? "A" : seats > 100 ? "B" : "C";
    }

    int amount() {
        return seats * 2000;
    }
}
