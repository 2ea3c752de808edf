package dev.tend.yaml;

import dev.tend.model.policy.Holidays;
import dev.tend.yaml.YamlNode.Scalar;

import java.util.Map;

/// Where a policy finds the public holidays of the country it names.
public interface PublicHolidays {
    /// Those of a country, an ISO 3166 code, by year. Where there are none at all, that is a
    /// problem at the place of the code.
    Map<Integer, Holidays> of(Scalar country, Problems problems);
}
