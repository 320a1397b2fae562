# what: right; the slope in each logit by hand (sigma - label, divided by the number), and the tape only for the rest
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    weights = discriminator.trainable_weights
    with tf.GradientTape() as tape:
        logits = [discriminator(real, training=True), discriminator(fake, training=True)]
    n, m = [tf.cast(tf.shape(l)[0], l.dtype) for l in logits]
    slopes = [(tf.sigmoid(logits[0]) - 1.0) / n, tf.sigmoid(logits[1]) / m]
    loss = tf.reduce_mean(tf.nn.softplus(-logits[0])) + tf.reduce_mean(tf.nn.softplus(logits[1]))
    optimizer.apply(tape.gradient(logits, weights, output_gradients=slopes), weights)
    return loss
