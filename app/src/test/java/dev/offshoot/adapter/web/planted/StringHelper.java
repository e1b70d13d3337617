package dev.offshoot.adapter.web.planted;

final class StringHelper {}
