package dev.offshoot.app.database.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SupervisionTest {

    private static final Duration SOON = Duration.ofMillis(1);
    private static final int TRIES = 3;

    private final AtomicBoolean room = new AtomicBoolean(true);
    private final Semaphore looks = new Semaphore(0);
    private final AtomicInteger launches = new AtomicInteger();
    private final AtomicInteger failing = new AtomicInteger();
    private final BlockingQueue<Fake> launched = new ArrayBlockingQueue<>(100);
    private final BlockingQueue<String> lost = new ArrayBlockingQueue<>(100);
    private Supervision supervision = with(Duration.ofHours(1));

    private Supervision with(Duration settled) {
        return new Supervision(
                this::launch,
                this::hasRoom,
                new Supervision.Patience(List.of(SOON, SOON, SOON), settled, SOON),
                lost::add);
    }

    private boolean hasRoom() {
        looks.release();
        return room.get();
    }

    private Supervision.Server launch() throws IOException {
        launches.incrementAndGet();
        if (failing.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IOException("no way");
        }
        var server = new Fake();
        launched.add(server);
        return server;
    }

    @AfterEach
    void close() throws IOException {
        supervision.close();
    }

    @Test
    void a_server_that_dies_is_started_again() throws Exception {
        supervision.start();
        launched.take().die();
        launched.take().die();
        launched.take();
        assertThat(lost).isEmpty();
    }

    @Test
    void a_failed_try_is_followed_by_another() throws Exception {
        supervision.start();
        failing.set(TRIES - 1);
        launched.take().die();
        launched.take();
        assertThat(launches).hasValue(1 + TRIES);
        assertThat(lost).isEmpty();
    }

    @Test
    void when_all_tries_failed_it_says_why_and_tries_no_more() throws Exception {
        supervision.start();
        failing.set(Integer.MAX_VALUE);
        launched.take().die();
        assertThat(lost.take()).isEqualTo("no way");
        assertThat(launches).hasValue(1 + TRIES);
    }

    @Test
    void a_server_that_keeps_dying_is_given_up() throws Exception {
        supervision.start();
        for (var i = 0; i <= TRIES; i++) {
            launched.take().die();
        }
        assertThat(lost.take()).contains("exit code 137");
    }

    @Test
    void one_that_stood_long_enough_starts_with_a_clean_slate() throws Exception {
        supervision = with(Duration.ZERO);
        supervision.start();
        for (var i = 0; i < 5 * TRIES; i++) {
            launched.take().die();
        }
        launched.take();
        assertThat(lost).isEmpty();
    }

    @Test
    void on_a_full_disk_it_waits_for_room_however_long_and_gives_nothing_up() throws Exception {
        supervision.start();
        room.set(false);
        launched.take().die();
        looks.acquire(10);
        assertThat(launches).hasValue(1);
        room.set(true);
        launched.take();
        assertThat(lost).isEmpty();
    }

    @Test
    void one_that_is_stopped_on_purpose_stays_so() throws Exception {
        supervision.start();
        supervision.close();
        assertThat(launched.take().stopped.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(launched.poll(100, TimeUnit.MILLISECONDS)).isNull();
        assertThat(lost).isEmpty();
    }

    private static final class Fake implements Supervision.Server {

        private final CountDownLatch stopped = new CountDownLatch(1);

        void die() {
            stopped.countDown();
        }

        @Override
        public void awaitReady() {}

        @Override
        public int awaitExit() throws InterruptedException {
            stopped.await();
            return 137;
        }

        @Override
        public void stop() {
            die();
        }
    }
}
