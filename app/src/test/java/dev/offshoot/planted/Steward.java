package dev.offshoot.planted;

final class Steward {}
