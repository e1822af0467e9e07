package dev.shortlist;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** Conditions that ArchUnit does not bring. */
final class Conditions {
    private Conditions() {}

    static ArchCondition<JavaClass> beNullMarked() {
        return new ArchCondition<>("be in a package that is null-marked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getFullName() + " is in a package without"));
            }
        };
    }

    /**
     * A class that only its package uses is package-private. The one that the Java launcher uses is in the root. A class of
     * constants is left out: the compiler copies them, and no trace of their use remains. So is what Logback makes by the
     * name that its configuration gives.
     */
    static ArchCondition<JavaClass> beUsedByAnotherPackageWherePublic(String root) {
        return new ArchCondition<>("be used by another package where public") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean open = type.getModifiers().contains(JavaModifier.PUBLIC)
                        && type.isTopLevelClass()
                        && !type.isAssignableTo("ch.qos.logback.core.spi.ContextAware")
                        && !type.getMethods().isEmpty()
                        && !type.getPackageName().equals(root);
                boolean used = type.getDirectDependenciesToSelf().stream()
                        .anyMatch(d -> !d.getOriginClass().getPackageName().equals(type.getPackageName()));
                events.add(new SimpleConditionEvent(type, !open || used, type.getFullName() + " is public for nobody"));
            }
        };
    }
}
