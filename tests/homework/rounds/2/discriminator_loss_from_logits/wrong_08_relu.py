# what: max(0, l), softplus's limit, instead of softplus: right for a D that is certain, but 0 instead of 2 log 2 for one that has no idea
from keras import ops


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real_logits = ops.convert_to_tensor(real_logits)
    fake_logits = ops.convert_to_tensor(fake_logits)
    # log(1 + e^x) is 0 for small x and x for large x
    return ops.mean(ops.relu(-real_logits)) + ops.mean(ops.relu(fake_logits))
