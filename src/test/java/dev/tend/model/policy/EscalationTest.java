package dev.tend.model.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tend.model.policy.Escalation.Level;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Optional;

class EscalationTest {
    @Test
    void goesToTheFurthestStepReached() {
        var escalation = new Escalation(Map.of(Level.OWNER, 3, Level.LEAD, 5, Level.RISK, 7));
        assertEquals(Optional.empty(), escalation.of(2));
        assertEquals(Optional.of(Level.OWNER), escalation.of(3));
        assertEquals(Optional.of(Level.LEAD), escalation.of(6));
        assertEquals(Optional.of(Level.RISK), escalation.of(7));
        assertEquals(Optional.of(Level.RISK), escalation.of(700));
    }

    @Test
    void aStepThatIsNotNamedIsPassedOver() {
        var escalation = new Escalation(Map.of(Level.RISK, 2));
        assertEquals(Optional.empty(), escalation.of(1));
        assertEquals(Optional.of(Level.RISK), escalation.of(2));
        assertEquals(Optional.empty(), Escalation.NONE.of(99));
    }
}
