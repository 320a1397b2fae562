# what: keras.ops, from logits
from keras import ops


def value(d_real, d_fake):
    return ops.mean(ops.log_sigmoid(d_real)) + ops.mean(ops.log_sigmoid(-d_fake))
