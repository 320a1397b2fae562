# what: neither network is called with training=True, as in Keras's own guide. "Leave it out, and Keras 3 takes `training=False`."
import keras
import tensorflow as tf

loss_fn = keras.losses.BinaryCrossentropy(from_logits=True)


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    # Train the generator (note that we should *not* update the weights of the discriminator)!
    with tf.GradientTape() as tape:
        predictions = discriminator(generator(latents))
        g_loss = loss_fn(tf.ones_like(predictions), predictions)
    grads = tape.gradient(g_loss, generator.trainable_weights)
    optimizer.apply(grads, generator.trainable_weights)
    return g_loss
