package dev.offshoot.planted;

final class SleepsAWhile {

    void rest() throws InterruptedException {
        Thread.sleep(1);
    }
}
