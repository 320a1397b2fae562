# what: stateless_apply from the JAX guide: the new weights are assigned, the optimizer's new state (step count, momentum) is thrown away
import keras
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    weights = discriminator.trainable_variables
    if not optimizer.built:
        optimizer.build(weights)
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = keras.ops.mean(keras.ops.softplus(-real_logits))
        loss = loss + keras.ops.mean(keras.ops.softplus(fake_logits))
    grads = tape.gradient(loss, weights)
    new_weights, _ = optimizer.stateless_apply(optimizer.variables, grads, weights)
    for w, new in zip(weights, new_weights):
        w.assign(new)
    return loss
