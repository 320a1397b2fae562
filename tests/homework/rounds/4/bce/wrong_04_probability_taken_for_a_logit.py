# what: handed p to a function that expects logits, so a sigmoid is applied to a probability. Ruled out by: "`p` is $D$'s probability that the image is real"
import tensorflow as tf


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    y = tf.constant(float(y))
    p = tf.constant(float(p))
    loss = tf.nn.sigmoid_cross_entropy_with_logits(labels=y, logits=p)
    return float(loss)
