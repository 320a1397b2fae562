# what: logits, keras.ops.log_sigmoid of the reals' logits and of minus the fakes' logits
from keras import ops


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    real_part = ops.mean(ops.log_sigmoid(ops.convert_to_tensor(d_real)))
    fake_part = ops.mean(ops.log_sigmoid(-ops.convert_to_tensor(d_fake)))
    return ops.convert_to_numpy(real_part + fake_part)
