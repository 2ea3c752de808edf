package dev.tend.architecture;

import com.tngtech.archunit.lang.ArchRule;

/// What the classes of the program have to obey.
sealed interface Law permits Shape, Fence {
    String name();

    /// The law for a program whose parts lie under a root package.
    ArchRule under(String root);
}
