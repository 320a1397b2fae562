# what: shrinks psi by (1 - h gamma) and adds the fake's push, with TensorFlow's sigmoid in float64
import tensorflow as tf


def alternating_step(theta, psi, h, gamma):
    t, p = (tf.constant(v, tf.float64) for v in (theta, psi))
    p_new = (1.0 - h * gamma) * p - h * t * tf.sigmoid(t * p)
    t_new = t + h * p_new * tf.sigmoid(-t * p_new)
    return t_new.numpy(), p_new.numpy()
