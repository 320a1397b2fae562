# what: right: plain Python with two branches, so that exp never overflows
import math



def softplus(x):
    if x > 0:
        return x + math.log1p(math.exp(-x))
    return math.log1p(math.exp(x))


def discriminator_loss_from_logits(real_logits, fake_logits):
    total = 0.0
    for row in real_logits:
        total += softplus(-float(row[0])) / len(real_logits)
    for row in fake_logits:
        total += softplus(float(row[0])) / len(fake_logits)
    return total
