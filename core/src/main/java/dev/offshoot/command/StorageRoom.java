package dev.offshoot.command;

/** Says whether there is room to record anything more. */
public interface StorageRoom {

    boolean isLeft();
}
