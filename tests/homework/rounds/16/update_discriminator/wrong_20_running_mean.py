# what: returns the running mean of all losses so far, as the metric of the Keras examples does
import keras
import tensorflow as tf


d_loss_tracker = keras.metrics.Mean(name="d_loss")

def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    d_loss_tracker.update_state(loss)
    return d_loss_tracker.result()
