package dev.shortlist.job;

import java.io.Closeable;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * Listens to the signals by which a person or a system ends a program: SIGTERM, and SIGINT as of Ctrl-C. The virtual
 * machine's own way, a shutdown hook, is not told which of them came, and cannot wait for what is said at the end.
 * {@code sun.misc.Signal} is the only other one; it is called by name because the compiler would warn of it.
 */
final class StopSignals implements Closeable {
    /** What listened to a signal before. */
    private record Former(Object signal, Object handler) {}

    private final List<Former> former = new ArrayList<>();

    StopSignals(Stop stop) {
        listen("TERM", () -> stop.request(ExitCode.TERMINATED));
        listen("INT", () -> stop.request(ExitCode.INTERRUPTED));
    }

    private void listen(String name, Runnable action) {
        try {
            Class<?> type = Class.forName("sun.misc.SignalHandler");
            Object signal = Class.forName("sun.misc.Signal")
                    .getConstructor(String.class)
                    .newInstance(name);
            Object handler =
                    Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                        return switch (method.getName()) {
                            case "handle" -> {
                                action.run();
                                yield null;
                            }
                            case "equals" -> proxy == arguments[0];
                            case "hashCode" -> System.identityHashCode(proxy);
                            default -> name;
                        };
                    });
            Object before = handle().invoke(null, signal, handler);
            if (before.equals(type.getField("SIG_IGN").get(null))) {
                // started so that it is not to be heard, as a shell starts what it runs in the background
                handle().invoke(null, signal, before);
            } else {
                former.add(new Former(signal, before));
            }
        } catch (ReflectiveOperationException e) {
            // a system without this signal, or a machine that keeps it for itself (-Xrs): it ends the process as a kill
            // does
            LoggerFactory.getLogger(StopSignals.class).debug("no signal {}", name, e);
        }
    }

    private static Method handle() throws ReflectiveOperationException {
        return Class.forName("sun.misc.Signal")
                .getMethod("handle", Class.forName("sun.misc.Signal"), Class.forName("sun.misc.SignalHandler"));
    }

    @Override
    public void close() {
        for (Former one : former) {
            try {
                handle().invoke(null, one.signal(), one.handler());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("it could be listened to", e);
            }
        }
        former.clear();
    }
}
