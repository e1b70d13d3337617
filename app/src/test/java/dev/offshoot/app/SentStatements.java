package dev.offshoot.app;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Notes every statement on its way to the database: whose thread sends it, and through which files of ours it came. */
final class SentStatements implements BeanPostProcessor {

    /** @param files by their names, from the outermost on */
    record Sent(String thread, String sql, List<String> files) {}

    private final List<Sent> sent = new CopyOnWriteArrayList<>();

    void forget() {
        sent.clear();
    }

    /** What the thread sent that sent such a statement, in order. */
    List<Sent> besides(String begin) {
        var threads = sent.stream()
                .filter(statement -> statement.sql().startsWith(begin))
                .map(Sent::thread)
                .collect(Collectors.toSet());
        return sent.stream()
                .filter(statement -> threads.equals(Set.of(statement.thread())))
                .toList();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database ? noting(DataSource.class, database) : bean;
    }

    private <T> T noting(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                    if (arguments != null && arguments[0] instanceof String sql && isSending(method.getName())) {
                        sent.add(new Sent(Thread.currentThread().getName(), sql.strip(), files()));
                    }
                    try {
                        var answer = method.invoke(real, arguments);
                        return answer instanceof Connection connection
                                ? noting(Connection.class, connection)
                                : method.getName().equals("createStatement")
                                        ? noting(Statement.class, (Statement) answer)
                                        : answer;
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                }));
    }

    /** What is prepared here is sent once, if in a batch. */
    private static boolean isSending(String method) {
        return method.equals("prepareStatement") || method.startsWith("execute");
    }

    private static List<String> files() {
        return StackWalker.getInstance()
                .walk(frames -> frames.map(StackWalker.StackFrame::getClassName)
                        .filter(name -> name.startsWith("dev.offshoot."))
                        .map(name -> name.substring(name.lastIndexOf('.') + 1).replaceFirst("\\$.*", ""))
                        .filter(name -> !name.equals(SentStatements.class.getSimpleName()))
                        .toList())
                .reversed()
                .stream()
                .distinct()
                .toList();
    }
}
