# what: plain Python, with a case for each sign of the logit
import math

def softplus(x):
    if x > 0:
        return x + math.log1p(math.exp(-x))
    return math.log1p(math.exp(x))

def discriminator_loss_from_logits(real_logits, fake_logits):
    real = [softplus(-float(row[0])) for row in real_logits]
    fake = [softplus(float(row[0])) for row in fake_logits]
    return sum(real) / len(real) + sum(fake) / len(fake)
