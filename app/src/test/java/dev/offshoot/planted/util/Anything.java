package dev.offshoot.planted.util;

final class Anything {}
