# what: uses homework.given(bce) on one answer after the other, in plain Python
from kgan import homework

bce = homework.given("bce")


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    reals = [bce(1, float(p)) for p in d_real]
    fakes = [bce(0, float(p)) for p in d_fake]
    return sum(reals) / len(reals) + sum(fakes) / len(fakes)
