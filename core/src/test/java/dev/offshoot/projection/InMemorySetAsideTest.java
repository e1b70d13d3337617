package dev.offshoot.projection;

class InMemorySetAsideTest extends SetAsideContract {

    private final InMemorySetAside aside = new InMemorySetAside();

    @Override
    protected SetAside aside() {
        return aside;
    }

    @Override
    protected void fail(String stream) {
        aside.fail(stream, "unknown");
    }

    @Override
    protected void heal(String stream) {
        aside.heal(stream);
    }
}
