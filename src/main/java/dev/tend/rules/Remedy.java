package dev.tend.rules;

import dev.tend.model.history.Journey;
import dev.tend.model.policy.Fillable;
import dev.tend.model.policy.Keys;
import dev.tend.model.record.ContactRole;

/// What to type to supply what is missing.
final class Remedy {
    private Remedy() {}

    /// The command that fills a customer's field.
    static String ofCustomer(String key, String field) {
        var edit = "tend edit " + key + " ";
        if (field.equals(Fillable.CONTACTS) || field.equals(Fillable.REACH)) {
            return edit + "--contact NAME phone=…";
        }
        for (var role : ContactRole.values()) {
            if (role.code().equals(field)) {
                return edit + "--contact NAME role=" + field;
            }
        }
        return Keys.CONTACT.containsKey(field) && !Keys.CUSTOMER.containsKey(field)
                ? edit + "--contact NAME " + field + "=…"
                : edit + field + "=…";
    }

    /// The words of `tend log` that fill a field of an entry.
    static String ofEntry(String field) {
        return switch (field) {
            case "via" -> "-v CHANNEL";
            case "with" -> "-w CONTACT";
            case "about" -> "-a TOPIC";
            case "summary" -> "\"…\"";
            case "feedback", "feedback.words" -> "-F \"MOOD: …\"";
            case "result" -> "-r RESULT";
            case "stage" -> "-s STAGE";
            case "reason" -> "--reason REASON";
            case "words" -> "--words \"…\"";
            case "close" -> "--close DATE";
            case "milestones" -> "-m MILESTONE";
            case "activities" -> "--activity ACTIVITY";
            case Fillable.NEXT -> "-n \"…\" -d WHEN";
            case "next.via" -> "--next-via CHANNEL";
            case "next.goal" -> "--goal \"…\"";
            case "opportunity" -> "--opportunity CODE";
            case "template" -> "--template TEMPLATE";
            default -> "--set " + field + "=…";
        };
    }

    /// The option by which a command means an opportunity; none for the only one of a customer.
    static String opportunity(String code) {
        return code.isEmpty() ? "" : " --opportunity " + code;
    }

    /// The command that says by when an opportunity is expected to be signed.
    static String ofClosingDay(Journey journey) {
        return "tend log "
                + journey.customer().key()
                + opportunity(journey.opportunity().code())
                + " --close DATE";
    }

    /// The command that records a milestone.
    static String milestone(String key, String milestone) {
        return "tend log " + key + " \"…\" -m " + milestone;
    }

    /// The command that records an activity, or a touch by a channel.
    static String activity(String key, String activity, boolean isChannel) {
        return "tend log " + key + " \"…\" " + (isChannel ? "-v " : "--activity ") + activity;
    }
}
