package dev.shortlist.night;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A class of checks that starts the program for minutes: it belongs to {@code -Dshortlist.checks=full} and
 * {@code -Pnight}, and elsewhere the end of the build says that it was skipped.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(FullChecks.Condition.class)
@interface FullChecks {
    /** Whether they are asked for. */
    final class Condition implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return Needs.areFull(context.getRequiredTestClass().getSimpleName())
                    ? ConditionEvaluationResult.enabled("all checks are asked for")
                    : ConditionEvaluationResult.disabled("only with -Dshortlist.checks=full");
        }
    }
}
